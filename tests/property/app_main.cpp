#include "app_properties.hpp"

int main() { return check_finding() ? 0 : 1; }
