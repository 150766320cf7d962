#include "app_properties.hpp"

int main() {
  const bool doubles = check_doubles(), edited = check_edited(), finding = check_finding();
  return doubles && edited && finding ? 0 : 1;
}
