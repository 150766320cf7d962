// The fields of a decision: `decide`, `log --decided` and `edit` set them alike.
#pragma once

#include <guanxi/domain/decision.hpp>

#include "records/described.hpp"

namespace guanxi::app {

const std::vector<RecordField<domain::Decision>>& fields_of_decision();

}  // namespace guanxi::app
