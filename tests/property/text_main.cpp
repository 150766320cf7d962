#include "text_properties.hpp"

int main() {
  const bool laws = check_laws();
  const bool columns = check_columns();
  const bool passages = check_passages();
  return laws && columns && passages ? 0 : 1;
}
