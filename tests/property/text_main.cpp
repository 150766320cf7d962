#include "text_properties.hpp"

int main() {
  const bool laws = check_laws();
  const bool columns = check_columns();
  return laws && columns ? 0 : 1;
}
