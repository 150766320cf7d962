#include "domain_properties.hpp"

int main() {
  const bool path = check_path();
  const bool rhythm = check_rhythm();
  const bool warmth = check_warmth();
  return path && rhythm && warmth ? 0 : 1;
}
