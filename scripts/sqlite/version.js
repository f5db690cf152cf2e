/**
 * The major version of better-sqlite3 that runs on this Node. 13 brings its binaries, but they need Node-API 10:
 * Node 20, and 22 before 22.14, crash on them. 12 ends the process of a Node 24.19 or later that collects its garbage.
 *
 * Each has a folder with a lock file of its own, and not a line in the project's: npm would run the scripts of both
 * on every Node, 12's to compile it, and node-gyp for 13, for which the lock file has no word that it is not to.
 */
module.exports = Number(process.versions.napi) >= 10 ? 13 : 12;
