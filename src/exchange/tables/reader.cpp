// Readers of tables: one for each system of which there are maps.
#include <algorithm>
#include <set>

#include <guanxi/base/message.hpp>
#include <guanxi/exchange/tables.hpp>

#include "tables/readers.hpp"
#include "tables/walk.hpp"

namespace guanxi::exchange {
namespace tables {
namespace {

Maps all_maps() {
  Maps all;
  for (const ColumnMap& map : built_in_maps()) all.push_back(&map);
  return all;
}

class SystemReader final : public Reader {
 public:
  explicit SystemReader(std::string system) : system_(std::move(system)) {
    for (const ColumnMap& map : built_in_maps()) {
      if (map.system != system_) continue;
      maps_.push_back(&map);
      title_ = map.title.substr(0, map.title.find(':'));  // the system; what its table holds is behind
    }
  }
  std::string_view name() const override { return system_; }
  std::string_view title() const override { return title_; }
  std::string_view extensions() const override { return "csv tsv xlsx"; }
  bool recognises(Input& input) const override {
    const ColumnMap* map = map_at_beginning(input, all_maps());
    return map && map->system == system_;
  }
  Result<void> read(Input& input, Sink& sink) const override { return read_tables(input, sink, maps_); }

 private:
  std::string system_;
  std::string title_ = {};
  Maps maps_ = {};
};

}  // namespace

const std::vector<std::unique_ptr<const Reader>>& system_readers() {
  static const auto all = [] {
    std::vector<std::unique_ptr<const Reader>> readers;
    std::set<std::string> known;
    for (const ColumnMap& map : built_in_maps()) {
      if (known.insert(map.system).second) readers.push_back(std::make_unique<SystemReader>(map.system));
    }
    return readers;
  }();
  return all;
}

const Reader* system_reader_for(Input& input) {
  const ColumnMap* map = map_at_beginning(input, all_maps());
  if (!map) return nullptr;
  const auto& all = system_readers();
  return std::find_if(all.begin(), all.end(), [&](const auto& reader) { return reader->name() == map->system; })->get();
}

}  // namespace tables
}  // namespace guanxi::exchange
