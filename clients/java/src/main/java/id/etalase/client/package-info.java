/**
 * A client of Etalase's API for Java programs: {@link id.etalase.client.EtalaseClient} has a method for every operation of
 * {@code openapi.yaml}, what is sent lies in {@link id.etalase.client.request}, what comes back in
 * {@link id.etalase.client.answer}. It needs the JDK and Jackson and knows no other part of Etalase.
 *
 * <pre>{@code
 * try (EtalaseClient etalase = new EtalaseClient(URI.create("http://127.0.0.1:8080"), key)) {
 *     SearchAnswer answer = etalase.search(SearchQuery.photo(Files.readAllBytes(file)).limit(5));
 *     answer.hits().forEach(hit -> System.out.println(hit.score() + " " + hit.name()));
 * }
 * }</pre>
 *
 * <p>Whatever the API refuses is an {@link id.etalase.client.ApiProblemException}. Nothing is tried again unless the client was
 * made with {@link id.etalase.client.Retries}; every write carries an idempotency key, so that trying again is safe.
 */
@NullMarked
package id.etalase.client;

import org.jspecify.annotations.NullMarked;
