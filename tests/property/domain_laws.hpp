// The laws that domain's properties check, each over many random cases; false: one does not hold.
#pragma once

bool windows_hold();
