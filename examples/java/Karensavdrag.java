import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** The karensavdrag of many employees: one line of JSON each to the command line, one line back. */
public class Karensavdrag {
  record Employee(int id, String periodFrom, BigDecimal monthly, BigDecimal hoursPerWeek) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Employee> employees = List.of(
        new Employee(101, "2026-03-02", new BigDecimal("26000"), new BigDecimal("40")),
        new Employee(102, "2026-03-09", new BigDecimal("31250"), new BigDecimal("38.25")),
        new Employee(103, "2026-02-30", new BigDecimal("31250"), new BigDecimal("40")));

    Process sjukregler = new ProcessBuilder(
        "sjukregler", "batch", "sick-pay/karensavdrag", "--key", "id", "--no-basis")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    // Written beside, not before: with many lines both ends would wait for each other.
    Thread writing = new Thread(() -> write(sjukregler, employees));
    writing.start();

    try (BufferedReader answers = sjukregler.inputReader()) {
      for (String line; (line = answers.readLine()) != null; ) {
        JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
        String key = answer.get("id").getAsString();
        if (answer.has("error")) {
          JsonObject issue = answer.getAsJsonObject("error").getAsJsonArray("issues").get(0).getAsJsonObject();
          System.out.println(key + " does not fit: " + issue.get("path") + " " + issue.get("code").getAsString());
        } else if (answer.get("outcome").getAsString().equals("decided")) {
          // Kronor: never through a double.
          BigDecimal amount = answer.getAsJsonObject("value").get("amount").getAsBigDecimal();
          System.out.println(key + " karensavdrag " + amount);
        } else {
          System.out.println(key + " " + answer.get("outcome").getAsString());
        }
      }
    }
    writing.join();
    // 3 says that some line did not fit; those that did have their answers all the same.
    int exit = sjukregler.waitFor();
    if (exit != 0 && exit != 3) throw new IOException("sjukregler ended with " + exit);
  }

  private static void write(Process sjukregler, List<Employee> employees) {
    try (Writer lines = sjukregler.outputWriter()) {
      for (Employee employee : employees) {
        JsonObject pay = new JsonObject();
        pay.addProperty("monthly", employee.monthly());
        pay.addProperty("hoursPerWeek", employee.hoursPerWeek());
        JsonObject line = new JsonObject();
        line.addProperty("id", employee.id());
        line.addProperty("periodFrom", employee.periodFrom());
        line.add("pay", pay);
        lines.write(line + "\n");
      }
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }
}
