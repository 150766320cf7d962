// Names and firms in the forms in which domain/likeness.hpp compares them.
#pragma once

#include <string_view>

#include <guanxi/domain/likeness.hpp>

namespace guanxi::app {

domain::NameForms name_forms(std::string_view name);
domain::FirmForms::Name firm_name_forms(std::string_view name);

}  // namespace guanxi::app
