import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const NOT_FOUND: Answer = { status: 404, type: "text/plain", body: "" };

/**
 * Serves pages on a free port of this machine. `answer` gets the decoded path, which begins with a
 * slash; null is answered with 404.
 */
export async function serve(
  answer: (path: string) => Answer | null | Promise<Answer | null>,
): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://local").pathname);
    asked.push(path);
    Promise.resolve(answer(path)).then(
      (found) => {
        const { status, type, body, headers } = found ?? NOT_FOUND;
        response.writeHead(status ?? 200, {
          "content-type": type,
          "cache-control": "no-store",
          ...headers,
        });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain" });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

/** Answers with the files of one folder and nothing outside it. */
export function filesOf(folder: string): (path: string) => Promise<Answer | null> {
  const root = normalize(folder + sep);
  return async (path) => {
    const file = join(root, path);
    if (!file.startsWith(root)) return null;
    try {
      const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
      return { type, body: await readFile(file) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "EISDIR") return null;
      throw error;
    }
  };
}
