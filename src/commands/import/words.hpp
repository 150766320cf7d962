// What the help of import says.
#pragma once

#include <string_view>

#include <guanxi/cli/command.hpp>

namespace guanxi::commands::import_words {

using cli::Section;

inline constexpr std::string_view description =
    "Reads address books, tables of sales systems, mailboxes, calendars, chats and lists of tasks, in whatever encoding, and adds the people in them: new "
    "ones are made, with their organisations; those who are stored get what they lack. What happened with them comes in as interactions, what is to be done "
    "as promises. guanxi help formats says how to get the file out of each system, and what is read of it. What a file is, is found out from what it holds.\n"
    "\n"
    "Everything is read and checked before anything is written, and one undo takes all of it back.";

inline constexpr Section sections[] = {
    {"WHO IS WHO",
     "A record is about somebody who is stored when it has the id under which the same system told of them before; else when it shares an e-mail address, "
     "a phone number or a WeChat id with them under a name that goes with theirs; else when it has the same name at the same "
     "organisation, or neither tells an organisation. A switchboard's number or an address such as info@ says nothing "
     "by itself. Where two people may be meant the record is skipped with a warning: nothing is guessed. Of somebody whose name alone is told, "
     "--accept-names takes the one person of that name on record.\n"
     "\n"
     "You yourself are nobody's contact: user.name, user.emails and user.phones of the configuration say who that is.\n"
     "\n"
     "A firm is the one on record when their names differ in blanks, marks or the legal form alone; that is said where it is the legal "
     "form. A firm whose name begins another's becomes one of its own, and that is said too.\n"
     "\n"
     "What somebody lacks is added. What a file of the same format told before is renewed where it tells otherwise now, and what was there stays as history "
     "if it was a post. What you wrote yourself is never changed or deleted: where the file tells otherwise, that "
     "is said. Reading the same file again therefore changes nothing, and brings nothing twice."},
    {"WHAT HAPPENED, AND WHAT IS TO BE DONE",
     "Meetings, mails, messages and calls become interactions, of chats one a person and day, never the text; tasks become promises, parts that people play "
     "become roles. Of a mailbox only those are taken who are on record, unless --new is given. Where many people come in at once, their reminders are spread "
     "over the days to come."},
    {"JSON",
     "people: handle, name, action (new, merged, unchanged, skipped), adds (names of fields), kept (field, stored, "
     "file), renewed (field, before, now), source (file:line), and why, of those skipped; new, changed, unchanged and skipped count them. firms, interactions, "
     "promises and roles count what comes in beside people, known_records what had come in already. dry_run."},
};

}  // namespace guanxi::commands::import_words
