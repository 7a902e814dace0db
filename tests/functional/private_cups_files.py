"""The files of a print server of one's own: its configuration, its queues, and the printers behind them."""

CUPSD_CONF = """\
Listen 127.0.0.1:{port}
Browsing No
DefaultAuthType None
DefaultEncryption Never
WebInterface No
LogLevel info
MaxLogSize 0
ErrorPolicy stop-printer
{extra}
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues none
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes Cancel-Job \
Cancel-My-Jobs Close-Job CUPS-Move-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

CUPS_FILES_CONF = """\
ServerRoot {root}
ServerBin {root}/bin
DataDir /usr/share/cups
DocumentRoot {root}/www
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool/tmp
AccessLog {root}/log/access_log
ErrorLog {root}/log/error_log
PageLog {root}/log/page_log
FileDevice No
SystemGroup root lpadmin
"""

PRINTERS_CONF = """\
<DefaultPrinter {name}>
Info Printer of the tests
DeviceURI paper:/tray
State Idle
Accepting Yes
Shared No
ErrorPolicy stop-printer
</DefaultPrinter>
<Printer {receipts}>
Info Receipt printer of the tests
DeviceURI paper:/roll
State Idle
Accepting Yes
Shared No
ErrorPolicy stop-printer
</Printer>
"""

BACKEND = """\
#!/bin/sh
# CUPS backend: job user title copies options [file]. Keeps what arrives; the trouble file says what goes wrong.
trouble() {{ cat {root}/paper/trouble; }}
[ $# -eq 0 ] && {{ echo 'direct paper "Test" "Test"'; exit 0; }}
partial={root}/paper/.arriving-$1
printf '%s %s\\n' "$2" "$3" >> {root}/paper/titles
printf '%s\\n' "$5" >> {root}/paper/options
trap 'rm -f "$partial" "$partial".rest; exit 0' TERM
cat ${{6:+"$6"}} > "$partial".rest
wait_while() {{
    [ "$(trouble)" = "$1" ] || return 0
    echo "STATE: +$2" >&2
    while [ "$(trouble)" = "$1" ]; do sleep 0.1; done
    echo "STATE: -$2" >&2
}}
wait_while media-empty media-empty-error
wait_while media-jam media-jam-error
wait_while cover-open cover-open-error
wait_while offline offline-report
wait_while unreachable connecting-to-device
[ "$(trouble)" = stopped ] && {{ rm -f "$partial" "$partial".rest; echo "ERROR: the printer is broken" >&2; exit 4; }}
sign=-; [ "$(trouble)" = toner-low ] && sign=+
echo "STATE: ${{sign}}toner-low-warning" >&2
[ "$(trouble)" = slow ] && sleep 2
[ "$(trouble)" = last-sheet ] && {{ echo "STATE: -media-empty-error" >&2; sleep 1; }}
half=$(($(wc -c < "$partial".rest) / 2))
head -c $half "$partial".rest > "$partial"
echo "ATTR: job-media-progress=50" >&2
wait_while media-empty-halfway media-empty-error
tail -c +$((half + 1)) "$partial".rest >> "$partial"
echo "ATTR: job-media-progress=100" >&2
[ "$(trouble)" = last-sheet ] && echo "STATE: +media-empty-error" >&2
rm -f "$partial".rest
folder={root}/paper; [ "$DEVICE_URI" = paper:/roll ] && folder={root}/paper/receipts
mv "$partial" "$folder/$(printf %05d "$1").pdf"
"""
