#include "storage_history.hpp"

int main() {
  const bool due = guanxi::storage::check_due();
  const bool undo = guanxi::storage::check_undo();
  const bool occasions = guanxi::storage::check_occasions();
  return due && undo && occasions ? 0 : 1;
}
