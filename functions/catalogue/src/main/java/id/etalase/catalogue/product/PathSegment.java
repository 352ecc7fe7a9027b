package id.etalase.catalogue.product;

/** One folder or file name inside an object key, as shop owners really name them: spaces and accents are welcome. */
final class PathSegment {
    static final int MAX_LENGTH = 100;

    private PathSegment() {}

    static String require(String what, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new InvalidIdException(what, value, "use 1 to " + MAX_LENGTH + " characters");
        }
        if (value.equals(".") || value.equals("..") || value.indexOf('/') >= 0) {
            throw new InvalidIdException(what, value, "it must be a plain name without '/'");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidIdException(what, value, "it must not hold control characters");
        }
        return value;
    }
}
