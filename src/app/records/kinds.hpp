// Every kind of record, one object each.
#pragma once

#include <guanxi/app/records/record.hpp>

namespace guanxi::app {

const RecordKind& interaction_kind();
const RecordKind& promise_kind();
const RecordKind& note_kind();
const RecordKind& favour_kind();
const RecordKind& complaint_kind();
const RecordKind& face_kind();
const RecordKind& claim_kind();
const RecordKind& decision_kind();
const RecordKind& occasion_kind();
const RecordKind& relation_kind();

}  // namespace guanxi::app
