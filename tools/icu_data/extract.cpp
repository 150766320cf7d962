// icu_data ITEM… > FILE: writes a data file of ICU that has these items of the whole one and no others.
//
// The whole one is 30 MB, and linked into a program in one piece. Both have the form "CmnD" (ICU's source, udata.cpp, ucmndata.h): a
// header, the count of items, then where each one's name and bytes begin, counted from that count, in the order of the names.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/udata.h>

extern "C" const char U_ICUDATA_ENTRY_POINT[];

namespace {

struct Place {
  std::uint32_t name;
  std::uint32_t bytes;
};

template <class T>
T read(const char* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

std::size_t header_size(const char* data) { return read<std::uint16_t>(data); }

// A resource bundle says how many words it has, in the fifth of them.
std::string_view bundle_at(const char* begin) {
  const std::size_t header = header_size(begin);
  constexpr std::size_t top = 4;
  return {begin, header + sizeof(std::uint32_t) * read<std::uint32_t>(begin + header + top * sizeof(std::uint32_t))};
}

struct Item {
  std::string name;
  std::string_view bytes;
};

std::vector<Item> items_named(const std::vector<std::string>& wanted, const char* table) {
  std::vector<Item> found;
  const auto count = read<std::uint32_t>(table);
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto place = read<Place>(table + sizeof count + i * sizeof(Place));
    const std::string name = table + place.name;
    const std::string base = name.substr(name.find('/') + 1);
    if (std::find(wanted.begin(), wanted.end(), base) != wanted.end()) found.push_back({name, bundle_at(table + place.bytes)});
  }
  if (found.size() != wanted.size()) throw std::runtime_error("ICU's data lacks an item that is wanted");
  return found;
}

void align(std::string& text) {
  constexpr std::size_t alignment = 16;
  text.resize((text.size() + alignment - 1) / alignment * alignment);
}

std::string table_of(const std::vector<Item>& items) {
  const auto count = static_cast<std::uint32_t>(items.size());
  std::string names;
  std::vector<Place> places;
  const std::size_t head = sizeof count + items.size() * sizeof(Place);
  for (const Item& item : items) {
    places.push_back({static_cast<std::uint32_t>(head + names.size()), 0});
    names += item.name + '\0';
  }
  std::string table(head, '\0');
  table += names;
  for (std::size_t i = 0; i < items.size(); ++i) {
    align(table);
    places[i].bytes = static_cast<std::uint32_t>(table.size());
    table += items[i].bytes;
  }
  std::memcpy(table.data(), &count, sizeof count);
  std::memcpy(table.data() + sizeof count, places.data(), places.size() * sizeof(Place));
  return table;
}

void write_items(const std::vector<std::string>& wanted) {
  const char* whole = U_ICUDATA_ENTRY_POINT;
  constexpr std::size_t form_at = 12;  // in the header: its size, two marks, then UDataInfo, in which the form is the ninth byte
  if (std::string_view(whole + form_at, 4) != "CmnD") throw std::runtime_error("ICU's data has another form: configure with GUANXI_STATIC=OFF");
  const std::size_t header = header_size(whole);
  std::cout << std::string_view(whole, header) << table_of(items_named(wanted, whole + header));
}

}  // namespace

int main(int count, char** arguments) {
  try {
    write_items({arguments + 1, arguments + count});
    return std::cout.flush() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
