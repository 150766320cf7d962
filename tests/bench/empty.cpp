// The least that a program can do: what `--version` is measured against.
int main() {}
