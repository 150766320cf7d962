#include "holidays_laws.hpp"

int main() { return guanxi::holidays::packs_hold() ? 0 : 1; }
