"""A download fails by address, network or certificate; a local copy or a header is the way out."""

# %% data: a small server of our own, so that nothing is downloaded
import http.server
import threading


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        blocked = "browser" in self.path and "Mozilla" not in self.headers["User-Agent"]
        if blocked or "train" not in self.path:
            return self.send_error(403 if blocked else 404)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"a,b\n1,2\n")

    def log_message(self, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"

# %% error
import urllib.error
import pandas as pd

for name in ["missing.csv", "browser/train.csv"]:
    try:
        pd.read_csv(url + name)
    except urllib.error.HTTPError as error:
        print("HTTPError:", error)

# %% fix: a User-Agent, and the certificates of certifi for https
import os

import certifi

agent = {"User-Agent": "Mozilla/5.0"}
print(pd.read_csv(url + "browser/train.csv", storage_options=agent).shape)
os.environ["SSL_CERT_FILE"] = certifi.where()

# %% check
import ssl

assert ssl.get_default_verify_paths().cafile == certifi.where(), "https uses these"
server.shutdown()
server.server_close()
try:
    pd.read_csv(url + "train.csv")
except urllib.error.URLError as error:
    assert "Connection refused" in str(error), str(error)
else:
    raise AssertionError("the server should be gone")

# Output:
# HTTPError: HTTP Error 404: Not Found
# HTTPError: HTTP Error 403: Forbidden
# (1, 2)
