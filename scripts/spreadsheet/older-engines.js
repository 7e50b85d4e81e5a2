// What the code uses and the script engine of a spreadsheet may be too old to have. Nothing that is there is changed.
if (!Object.hasOwn) {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what hasOwn stands for
  Object.hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
}
if (!String.prototype.replaceAll) {
  String.prototype.replaceAll = function (text, other) {
    return this.split(text).join(other);
  };
}
if (!Array.prototype.at) {
  Array.prototype.at = function (index) {
    return this[index < 0 ? this.length + index : index];
  };
}
