#include "app_properties.hpp"

int main() {
  const bool finding = check_finding(), edited = check_edited();
  return finding && edited ? 0 : 1;
}
