#include "domain_properties.hpp"

int main() {
  const bool filter = check_filter();
  const bool path = check_path();
  const bool rhythm = check_rhythm();
  const bool warmth = check_warmth();
  const bool windows = check_windows();
  return filter && path && rhythm && warmth && windows ? 0 : 1;
}
