// libqrencode (Debian: libqrencode-dev), which AloudCollector draws QR codes with.
#include <qrencode.h>
