package id.etalase.aws.deployment;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes stacks as the SAM CLI does: by a change set, which is where templates of SAM are translated. */
record CloudFormation(SignedHttp http) {
    private static final String CHANGE_SET = "first";

    /**
     * Makes a stack and waits until it is complete.
     *
     * @param template where CloudFormation reads it, in a bucket
     * @return its outputs
     * @throws IllegalStateException with CloudFormation's reasons if it cannot be made
     */
    Map<String, String> create(String stack, URI template, Map<String, String> parameters) {
        Map<String, String> request = new LinkedHashMap<>(Map.of(
                "StackName",
                stack,
                "ChangeSetName",
                CHANGE_SET,
                "ChangeSetType",
                "CREATE",
                "TemplateURL",
                template.toString(),
                "Capabilities.member.1",
                "CAPABILITY_IAM",
                "Capabilities.member.2",
                "CAPABILITY_AUTO_EXPAND"));
        int member = 0;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            member++;
            request.put("Parameters.member." + member + ".ParameterKey", parameter.getKey());
            request.put("Parameters.member." + member + ".ParameterValue", parameter.getValue());
        }
        call("CreateChangeSet", request);
        Map<String, String> changeSet = Map.of("StackName", stack, "ChangeSetName", CHANGE_SET);
        settle(stack, "DescribeChangeSet", changeSet, "Status");
        call("ExecuteChangeSet", changeSet);
        return outputs(settle(stack, "DescribeStacks", Map.of("StackName", stack), "StackStatus"));
    }

    private Document settle(String stack, String action, Map<String, String> request, String field) {
        Document settled = await().atMost(EmulatedAws.PATIENCE)
                .until(
                        () -> call(action, request),
                        answer -> !text(answer.getDocumentElement(), field).matches(".*(PENDING|IN_PROGRESS)"));
        String status = text(settled.getDocumentElement(), field);
        if (!status.equals("CREATE_COMPLETE")) {
            throw new IllegalStateException(action + " says " + status + ": "
                    + text(settled.getDocumentElement(), field + "Reason") + reasons(stack));
        }
        return settled;
    }

    private String reasons(String stack) {
        NodeList events =
                call("DescribeStackEvents", Map.of("StackName", stack)).getElementsByTagName("member");
        return IntStream.range(0, events.getLength())
                .mapToObj(at -> (Element) events.item(at))
                .filter(event -> text(event, "ResourceStatus").endsWith("FAILED"))
                .map(event -> "\n" + text(event, "LogicalResourceId") + ": " + text(event, "ResourceStatusReason"))
                .collect(Collectors.joining());
    }

    private static Map<String, String> outputs(Document stacks) {
        NodeList members = stacks.getElementsByTagName("member");
        return IntStream.range(0, members.getLength())
                .mapToObj(at -> (Element) members.item(at))
                .filter(member -> member.getParentNode().getNodeName().equals("Outputs"))
                .collect(Collectors.toMap(output -> text(output, "OutputKey"), output -> text(output, "OutputValue")));
    }

    private Document call(String action, Map<String, String> request) {
        String form = "Action=" + action + "&Version=2010-05-15"
                + request.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        try {
            String answer = http.post("cloudformation", "/", "application/x-www-form-urlencoded", form);
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(action + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(action + " was interrupted", e);
        }
    }

    /** The text of the first element of a name, empty if there is none. */
    private static String text(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
