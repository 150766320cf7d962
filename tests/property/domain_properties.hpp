#pragma once

// Each checks the properties of its file; false if one does not hold.
bool check_filter();
bool check_likeness();
bool check_path();
bool check_rhythm();
bool check_warmth();
bool check_windows();
