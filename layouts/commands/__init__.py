"""The commands of `tarwisa`, a file each: `add` says its options, `run` does it and gives the exit code."""
