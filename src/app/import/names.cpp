// Whether two names may be one person's.
#include <guanxi/app/import/import.hpp>
#include <guanxi/app/naming/likeness.hpp>

namespace guanxi::app::importing {

using domain::NameLikeness;

bool alike(std::string_view one, std::string_view other) { return domain::name_likeness(name_forms(one), name_forms(other)) >= NameLikeness::alike; }

bool related(std::string_view one, std::string_view other) { return domain::name_likeness(name_forms(one), name_forms(other)) >= NameLikeness::related; }

}  // namespace guanxi::app::importing
