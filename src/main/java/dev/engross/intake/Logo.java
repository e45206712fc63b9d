package dev.engross.intake;

/**
 * The company's logo, checked: a PNG or JPEG picture that can be decoded.
 *
 * @param file the file that the case names; in the receipt of every letter that shows it
 * @param format what the file is
 * @param widthPixels its width, 1 to 4,000
 * @param heightPixels its height, 1 to 4,000
 */
public record Logo(SourceFile file, Format format, int widthPixels, int heightPixels) {

  /** The formats that the press embeds. */
  public enum Format {
    PNG("png", new int[] {0x89, 'P', 'N', 'G'}),
    JPEG("jpg", new int[] {0xFF, 0xD8, 0xFF});

    private final String suffix;
    private final int[] signature;

    Format(String suffix, int[] signature) {
      this.suffix = suffix;
      this.signature = signature;
    }

    /** How the names of such files end, without the dot. */
    public String suffix() {
      return suffix;
    }

    boolean begins(byte[] content) {
      if (content.length < signature.length) {
        return false;
      }
      for (int i = 0; i < signature.length; i++) {
        if ((content[i] & 0xFF) != signature[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
