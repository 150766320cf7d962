#pragma once

// Each checks the properties of its file; false if one does not hold.
bool check_laws();
bool check_columns();
bool check_passages();
