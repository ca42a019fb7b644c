"""A process that ends over whatever it is asked: what a page does that crashes a library."""

import sys

if __name__ == "__main__":
    sys.stdout.write('{"ready": true}\n')
    sys.stdout.flush()
    sys.stdin.buffer.readline()
