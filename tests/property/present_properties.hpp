#pragma once

// Each checks the properties of its file; false if one does not hold.
bool check_chats();
bool check_calendars();
bool check_mails();
bool check_pages();
