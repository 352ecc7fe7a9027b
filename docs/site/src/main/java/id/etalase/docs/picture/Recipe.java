package id.etalase.docs.picture;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a picture is made.
 *
 * @param screenshots names of files, one for a still picture
 * @param picture name of the file, a PNG or a GIF
 * @param width in pixels; narrower screenshots stay as they are
 * @param hundredths how long each is shown, in hundredths of a second; 0 for a still picture
 */
record Recipe(List<String> screenshots, String picture, int width, int hundredths) {
    private static final Pattern FORM =
            Pattern.compile("(.+?) -> (\\S+\\.(?:png|gif)) width=(\\d+)(?: seconds=([\\d.]+))?");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if the line has another form
     */
    static Recipe of(String line) {
        Matcher said = FORM.matcher(line.strip());
        if (!said.matches()) {
            throw new IllegalArgumentException(
                    "Write \"SCREENSHOT ... -> PICTURE width=PIXELS seconds=EACH\", not: " + line);
        }
        String seconds = said.group(4);
        return new Recipe(
                Arrays.asList(said.group(1).strip().split("\\s+")),
                said.group(2),
                Integer.parseInt(said.group(3)),
                seconds == null ? 0 : (int) Math.round(Double.parseDouble(seconds) * 100));
    }
}
