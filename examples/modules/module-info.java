/** A program on the module path. */
module outside {
  requires dev.yusuan.io;
  requires dev.yusuan.validation;
}
