#include "present_properties.hpp"

int main() {
  const bool chats = check_chats();
  const bool calendars = check_calendars();
  const bool mails = check_mails();
  const bool pages = check_pages();
  return chats && calendars && mails && pages ? 0 : 1;
}
