#pragma once

// Each checks the properties of its file; false if one does not hold.
bool check_edited();
bool check_doubles();
bool check_finding();
