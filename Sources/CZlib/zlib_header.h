// zlib (Debian: zlib1g-dev), with which AloudExchange unpacks the parts of workbooks.
#include <zlib.h>
