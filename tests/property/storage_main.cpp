#include "storage_history.hpp"

int main() {
  const bool due = guanxi::storage::check_due();
  const bool undo = guanxi::storage::check_undo();
  const bool occasions = guanxi::storage::check_occasions();
  const bool decisions = guanxi::storage::check_decisions();
  return due && undo && occasions && decisions ? 0 : 1;
}
