"""Display lists in, pixels out; the pointer's pixels in, places on pages out."""
