#include "storage_history.hpp"

int main() {
  const bool due = guanxi::storage::check_due();
  const bool undo = guanxi::storage::check_undo();
  const bool occasions = guanxi::storage::check_occasions();
  const bool decisions = guanxi::storage::check_decisions();
  const bool warmth = guanxi::storage::check_warmth();
  return due && undo && occasions && decisions && warmth ? 0 : 1;
}
