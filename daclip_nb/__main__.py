"`python -m daclip_nb COMMAND ...`: all commands by one door."
from .commands.start import door

if __name__ == '__main__': door()
