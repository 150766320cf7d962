#include "domain_properties.hpp"

int main() {
  const bool filter = check_filter();
  const bool likeness = check_likeness();
  const bool path = check_path();
  const bool rhythm = check_rhythm();
  const bool warmth = check_warmth();
  const bool windows = check_windows();
  return filter && likeness && path && rhythm && warmth && windows ? 0 : 1;
}
