using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;

/// <summary>When each plan for return to work is due: one line of JSON to the command line, one line back.</summary>
public static class Plan
{
    [DataContract]
    public class SickLeave
    {
        [DataMember(Name = "id")] public string Id;
        [DataMember(Name = "sickFrom")] public string SickFrom;
        [DataMember(Name = "expectedTo")] public string ExpectedTo;
        [DataMember(Name = "prognosisOn")] public string PrognosisOn;
        [DataMember(Name = "madeOn", EmitDefaultValue = false)] public string MadeOn;
        [DataMember(Name = "asOf")] public string AsOf;
    }

    [DataContract]
    public class Answer
    {
        [DataMember(Name = "id")] public string Id;
        [DataMember(Name = "outcome")] public string Outcome;
        [DataMember(Name = "value")] public Value Value;
        [DataMember(Name = "error")] public Error Error;
    }

    [DataContract]
    public class Value
    {
        [DataMember(Name = "dueOn")] public string DueOn;
        [DataMember(Name = "status")] public string Status;
    }

    [DataContract]
    public class Error
    {
        [DataMember(Name = "issues")] public List<Issue> Issues;
    }

    [DataContract]
    public class Issue
    {
        [DataMember(Name = "code")] public string Code;
    }

    public static int Main()
    {
        var leaves = new[]
        {
            new SickLeave { Id = "A-1", SickFrom = "2026-01-12", ExpectedTo = "2026-04-30", PrognosisOn = "2026-01-20", AsOf = "2026-02-13" },
            new SickLeave { Id = "A-2", SickFrom = "2026-01-12", ExpectedTo = "2026-04-30", PrognosisOn = "2026-01-20", MadeOn = "2026-02-09", AsOf = "2026-02-13" },
            new SickLeave { Id = "A-3", SickFrom = "2026-13-12", ExpectedTo = "2026-04-30", PrognosisOn = "2026-01-20", AsOf = "2026-02-13" },
        };

        var start = new ProcessStartInfo("sjukregler", "batch employer/return-to-work-plan --key id --no-basis")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using (var sjukregler = Process.Start(start))
        {
            // Written beside, not before: with many lines both ends would wait for each other.
            var writing = Task.Run(() =>
            {
                using (var lines = sjukregler.StandardInput)
                    foreach (var leave in leaves) lines.WriteLine(Json(leave));
            });
            for (string line; (line = sjukregler.StandardOutput.ReadLine()) != null;)
            {
                var answer = Read<Answer>(line);
                if (answer.Error != null) Console.WriteLine(answer.Id + " does not fit: " + answer.Error.Issues[0].Code);
                else if (answer.Outcome == "decided") Console.WriteLine(answer.Id + " " + answer.Value.DueOn + " " + answer.Value.Status);
                else Console.WriteLine(answer.Id + " " + answer.Outcome);
            }
            writing.Wait();
            sjukregler.WaitForExit();
            // 3 says that some line did not fit; those that did have their answers all the same.
            return sjukregler.ExitCode == 3 ? 0 : sjukregler.ExitCode;
        }
    }

    private static string Json(SickLeave leave)
    {
        using (var stream = new MemoryStream())
        {
            new DataContractJsonSerializer(typeof(SickLeave)).WriteObject(stream, leave);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    private static T Read<T>(string line)
    {
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(line)))
            return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(stream);
    }
}
