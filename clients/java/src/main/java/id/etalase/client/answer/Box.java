package id.etalase.client.answer;

/** A part of a photo, upright, in shares (0 to 1) of its width and height, from its upper left corner. */
public record Box(double x, double y, double width, double height) {}
