#include "domain_properties.hpp"

int main() {
  const bool rhythm = check_rhythm();
  const bool warmth = check_warmth();
  return rhythm && warmth ? 0 : 1;
}
