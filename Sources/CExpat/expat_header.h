// expat (Debian: libexpat1-dev), with which AloudExchange reads the parts of workbooks.
#include <expat.h>
