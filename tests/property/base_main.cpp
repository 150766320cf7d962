#include "base_properties.hpp"

int main() {
  const bool ids = check_ids();
  const bool texts = check_texts();
  return ids && texts ? 0 : 1;
}
