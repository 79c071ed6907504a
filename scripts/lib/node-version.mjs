// Imported before anything else, in syntax that old Nodes still parse, so that they can say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Quoth needs Node 20.19 or newer, and this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
