/**
 * Looks at photos: the adapter of the domain's {@link id.etalase.catalogue.recognition.Recognizer} to a neural network.
 *
 * <p>A file is decoded ({@code photo}), resized and normalised ({@code preprocessing}), embedded ({@code torch}), and the
 * embedding is named by the heads ({@code model}). Colours are not for the network to tell: they are measured ({@code colour}) on the pixels
 * that its attention lies on, and named by a head of their own.
 */
@NullMarked
package id.etalase.vision;

import org.jspecify.annotations.NullMarked;
